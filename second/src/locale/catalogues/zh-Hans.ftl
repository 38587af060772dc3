## Days, as the page writes them. $day, $month and $weekday (1 is Monday) are numbers, $year is a text.

# In a sentence, where there is little room (also with the year), and to make sure at a field.
date = { $year } 年 { $month } 月 { $day } 日
date-short = { $month } 月 { $day } 日
date-short-year = { date }
date-weekday = { date }{ weekday-name }

weekday-name =
    { $weekday ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    }

## Days, as a person types them: words that are read but not written, the groups between bars in order. English
## ones stand in every language. Case, accents and full width do not matter.

# January to December
read-months = 一月 january jan | 二月 february feb | 三月 march mar | 四月 april apr | 五月 may | 六月 june jun | 七月 july jul | 八月 august aug | 九月 september sept sep | 十月 october oct | 十一月 november nov | 十二月 december dec
# Monday to Sunday
read-weekdays = 星期一 周一 礼拜一 (一) monday mon | 星期二 周二 礼拜二 (二) tuesday tues tue | 星期三 周三 礼拜三 (三) wednesday wed | 星期四 周四 礼拜四 (四) thursday thurs thur thu | 星期五 周五 礼拜五 (五) friday fri | 星期六 周六 礼拜六 (六) saturday sat | 星期日 周日 礼拜日 (日) 星期天 周天 礼拜天 sunday sun
# The day before, this day, the day after
read-days = 昨天 昨日 yesterday | 今天 今日 today | 明天 明日 tomorrow
# What may stand between the parts and says nothing
read-fillers = st nd rd th of the on

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }、{ $second }
list-last = { $first }、{ $second }
