//! `html!`: markup, written as it stands in a page.

/// Elements, texts and expressions beside each other and inside each other. Attributes are taken in one by one until the
/// tag ends, those without a value first; an element's content until the tag that closes it.
macro_rules! html {
    // Between tags: a tag that closes, one that opens, an expression, a text, the end.
    (@in $now:tt; [$outer:tt $($open:tt)*]; < / $name:ident > $($rest:tt)*) => {
        html!(@in ($outer.child($now.done())); [$($open)*]; $($rest)*)
    };
    (@in $now:tt; [$($open:tt)*]; < $name:ident $($rest:tt)*) => {
        html!(@tag ($crate::ui::components::markup::element(stringify!($name)));
            [$now $($open)*]; $($rest)*)
    };
    (@in $now:tt; $open:tt; { $content:expr } $($rest:tt)*) => {
        html!(@in ($now.child($content)); $open; $($rest)*)
    };
    (@in $now:tt; $open:tt; $text:literal $($rest:tt)*) => {
        html!(@in ($now.child($text)); $open; $($rest)*)
    };
    (@in $now:tt; [];) => { $now.done() };

    // Inside a tag: its end, or an attribute.
    (@tag $now:tt; $open:tt; > $($rest:tt)*) => { html!(@in $now; $open; $($rest)*) };
    (@tag $now:tt; [$outer:tt $($open:tt)*]; / > $($rest:tt)*) => {
        html!(@in ($outer.child($now.done())); [$($open)*]; $($rest)*)
    };
    (@tag $now:tt; $open:tt; on:$event:ident = $($rest:tt)*) => {
        html!(@value [on stringify!($event)] $now; $open; []; $($rest)*)
    };
    (@tag $now:tt; $open:tt; prop:value = $($rest:tt)*) => {
        html!(@value [value] $now; $open; []; $($rest)*)
    };
    (@tag $now:tt; $open:tt; prop:$name:ident = $($rest:tt)*) => {
        html!(@value [flag stringify!($name)] $now; $open; []; $($rest)*)
    };
    (@tag $now:tt; $open:tt; key = $($rest:tt)*) => {
        html!(@value [key] $now; $open; []; $($rest)*)
    };
    (@tag $now:tt; $open:tt; $a:ident = $($rest:tt)*) => {
        html!(@value [attribute stringify!($a)] $now; $open; []; $($rest)*)
    };
    (@tag $now:tt; $open:tt; $a:ident-$b:ident = $($rest:tt)*) => {
        html!(@value [attribute concat!(stringify!($a), "-", stringify!($b))] $now; $open; []; $($rest)*)
    };
    (@tag $now:tt; $open:tt; $a:ident $($rest:tt)*) => {
        html!(@tag ($now.attribute(stringify!($a), "")); $open; $($rest)*)
    };

    // Inside an attribute's value: it goes on until the tag ends or another attribute begins.
    (@value $kind:tt $now:tt; $open:tt; []; $first:tt $($rest:tt)*) => {
        html!(@value $kind $now; $open; [$first]; $($rest)*)
    };
    (@value $kind:tt $now:tt; $open:tt; $value:tt; > $($rest:tt)*) => {
        html!(@set $kind $now; $open; $value; > $($rest)*)
    };
    (@value $kind:tt $now:tt; $open:tt; $value:tt; / > $($rest:tt)*) => {
        html!(@set $kind $now; $open; $value; / > $($rest)*)
    };
    (@value $kind:tt $now:tt; $open:tt; $value:tt; $a:ident:$b:ident = $($rest:tt)*) => {
        html!(@set $kind $now; $open; $value; $a:$b = $($rest)*)
    };
    (@value $kind:tt $now:tt; $open:tt; $value:tt; $a:ident = $($rest:tt)*) => {
        html!(@set $kind $now; $open; $value; $a = $($rest)*)
    };
    (@value $kind:tt $now:tt; $open:tt; $value:tt; $a:ident-$b:ident = $($rest:tt)*) => {
        html!(@set $kind $now; $open; $value; $a-$b = $($rest)*)
    };
    (@value $kind:tt $now:tt; $open:tt; [$($value:tt)*]; $next:tt $($rest:tt)*) => {
        html!(@value $kind $now; $open; [$($value)* $next]; $($rest)*)
    };
    (@set [$how:ident] $now:tt; $open:tt; [$($value:tt)*]; $($rest:tt)*) => {
        html!(@tag ($now.$how($($value)*)); $open; $($rest)*)
    };
    (@set [$how:ident $($of:tt)*] $now:tt; $open:tt; [$($value:tt)*]; $($rest:tt)*) => {
        html!(@tag ($now.$how($($of)*, $($value)*)); $open; $($rest)*)
    };

    // Markup that is there only if something is so.
    (if $is_so:expr => $($markup:tt)+) => { ($is_so).then(|| html!($($markup)+)) };

    ($($markup:tt)+) => {
        html!(@in ($crate::ui::components::markup::element("")); []; $($markup)+)
    };
}
