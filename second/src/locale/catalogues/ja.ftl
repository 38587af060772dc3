## Days, as the page writes them. $day, $month and $weekday (1 is Monday) are numbers, $year is a text.

# In a sentence, where there is little room (also with the year), and to make sure at a field.
date = { $year } 年 { $month } 月 { $day } 日
date-short = { $month } 月 { $day } 日
date-short-year = { date }
date-weekday = { date } ({ weekday-name })

weekday-name =
    { $weekday ->
        [1] 月曜日
        [2] 火曜日
        [3] 水曜日
        [4] 木曜日
        [5] 金曜日
        [6] 土曜日
       *[7] 日曜日
    }

## Days, as a person types them: words that are read but not written, the groups between bars in order. English
## ones stand in every language. Case, accents and full width do not matter.

# January to December
read-months = 一月 january jan | 二月 february feb | 三月 march mar | 四月 april apr | 五月 may | 六月 june jun | 七月 july jul | 八月 august aug | 九月 september sept sep | 十月 october oct | 十一月 november nov | 十二月 december dec
# Monday to Sunday
read-weekdays = 月曜日 月曜 (月) monday mon | 火曜日 火曜 (火) tuesday tues tue | 水曜日 水曜 (水) wednesday wed | 木曜日 木曜 (木) thursday thurs thur thu | 金曜日 金曜 (金) friday fri | 土曜日 土曜 (土) saturday sat | 日曜日 日曜 (日) sunday sun
# The day before, this day, the day after
read-days = 昨日 きのう yesterday | 今日 本日 きょう today | 明日 あした あす tomorrow
# What may stand between the parts and says nothing
read-fillers = st nd rd th of the on

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }、{ $second }
list-last = { $first }、{ $second }
