## Days, as the page writes them. $day, $month and $weekday (1 is Monday) are numbers, $year is a text.

# In a sentence, where there is little room (also with the year), and to make sure at a field.
date = { $day } de { month-name } de { $year }
date-short = { $day } { month-name-short }
date-short-year = { date-short } { $year }
date-weekday = { weekday-name }, { date }

month-name =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
month-name-short =
    { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
       *[12] dic
    }
weekday-name =
    { $weekday ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }

## Days, as a person types them: words that are read but not written, the groups between bars in order. English
## ones stand in every language. Case, accents and full width do not matter.

# January to December
read-months = enero ene january jan | febrero feb february | marzo mar march | abril abr april apr | mayo may | junio jun june | julio jul july | agosto ago august aug | septiembre setiembre sept sep set september | octubre oct october | noviembre nov november | diciembre dic december dec
# Monday to Sunday
read-weekdays = lunes lun monday mon | martes tuesday tues tue | miércoles mié wednesday wed | jueves jue thursday thurs thur thu | viernes vie friday fri | sábado sáb saturday sat | domingo dom sunday sun
# The day before, this day, the day after
read-days = ayer yesterday | hoy today | mañana tomorrow
# What may stand between the parts and says nothing
read-fillers = de del el er o st nd rd th of the on

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }, { $second }
list-last =
    { $sound ->
        [i] { $first } e { $second }
       *[other] { $first } y { $second }
    }
