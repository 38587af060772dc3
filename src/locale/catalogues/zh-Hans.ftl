### Closeout in Simplified Chinese (zh-Hans)

## Dates and lists

# A date in a sentence. $day (number), $month (number, 1 to 12), $year (text, so that it is not grouped)
date = { $year }年{ $month }月{ $day }日

# Joints of a list: of two items, between the items before the last of several, and before the last.
# The messages in -before-i hold where the second item begins with the sound of "i": Spanish says "e" there.
list-two = { $first }和{ $second }
list-middle = { $first }、{ $second }
list-last = { $first }和{ $second }
list-two-before-i = { list-two }
list-last-before-i = { list-last }
