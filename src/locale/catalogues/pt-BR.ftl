### Closeout in Brazilian Portuguese (pt-BR)

## Dates and lists

# A date in a sentence. $day (number), $month (number, 1 to 12), $year (text, so that it is not grouped)
date =
    { $day } de { $month ->
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
    } de { $year }

# Joints of a list: of two items, between the items before the last of several, and before the last.
# The messages in -before-i hold where the second item begins with the sound of "i": Spanish says "e" there.
list-two = { $first } e { $second }
list-middle = { $first }, { $second }
list-last = { $first } e { $second }
list-two-before-i = { list-two }
list-last-before-i = { list-last }
