## Days, as the page writes them. $day, $month and $weekday (1 is Monday) are numbers, $year is a text.

# In a sentence, where there is little room (also with the year), and to make sure at a field.
date = { $day }.{ "\u00A0" }{ month-name }{ "\u00A0" }{ $year }
date-short = { $day }.{ "\u00A0" }{ month-name-short }
date-short-year = { date-short }{ "\u00A0" }{ $year }
date-weekday = { weekday-name }, { date }

month-name =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }
month-name-short =
    { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[12] Dez.
    }
weekday-name =
    { $weekday ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }

## Days, as a person types them: words that are read but not written, the groups between bars in order. English
## ones stand in every language. Case, accents and full width do not matter.

# January to December
read-months = januar jänner jan january | februar feb february | märz maerz mrz mär march mar | april apr | mai may | juni jun june | juli jul july | august aug | september sept sep | oktober okt october oct | november nov | dezember dez december dec
# Monday to Sunday
read-weekdays = montag mo monday mon | dienstag di tuesday tues tue | mittwoch mi wednesday wed | donnerstag do thursday thurs thur thu | freitag fr friday fri | samstag sonnabend sa saturday sat | sonntag so sunday sun
# The day before, this day, the day after
read-days = gestern yesterday | heute today | morgen tomorrow
# What may stand between the parts and says nothing
read-fillers = der den dem am st nd rd th of the on

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }, { $second }
list-last = { $first } und { $second }
