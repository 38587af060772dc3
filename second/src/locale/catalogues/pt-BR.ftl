## Days, as the page writes them. $day, $month and $weekday (1 is Monday) are numbers, $year is a text.

# In a sentence, where there is little room (also with the year), and to make sure at a field.
date = { day-of-month } de { month-name } de { $year }
date-short = { day-of-month } de { month-name-short }
date-short-year = { date-short } de { $year }
date-weekday = { weekday-name }, { date }
# Only the first has an ordinal.
day-of-month =
    { $day ->
        [1] 1º
       *[other] { $day }
    }

month-name =
    { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    }
month-name-short =
    { $month ->
        [1] jan.
        [2] fev.
        [3] mar.
        [4] abr.
        [5] mai.
        [6] jun.
        [7] jul.
        [8] ago.
        [9] set.
        [10] out.
        [11] nov.
       *[12] dez.
    }
weekday-name =
    { $weekday ->
        [1] segunda-feira
        [2] terça-feira
        [3] quarta-feira
        [4] quinta-feira
        [5] sexta-feira
        [6] sábado
       *[7] domingo
    }

## Days, as a person types them: words that are read but not written, the groups between bars in order. English
## ones stand in every language. Case, accents and full width do not matter.

# January to December
read-months = janeiro jan january | fevereiro fev february feb | março mar march | abril abr april apr | maio mai may | junho jun june | julho jul july | agosto ago august aug | setembro set september sept sep | outubro out october oct | novembro nov november | dezembro dez december dec
# Monday to Sunday
read-weekdays = segunda-feira segunda seg monday mon | terça-feira terça ter tuesday tues tue | quarta-feira quarta qua wednesday wed | quinta-feira quinta qui thursday thurs thur thu | sexta-feira sexta sex friday fri | sábado sáb saturday sat | domingo dom sunday sun
# The day before, this day, the day after
read-days = ontem yesterday | hoje today | amanhã tomorrow
# What may stand between the parts and says nothing
read-fillers = de do o em st nd rd th of the on

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }, { $second }
list-last = { $first } e { $second }
