//! Sets of names: an enum whose variants each stand for one word of forms, addresses and stored data,
//! and perhaps for one thing more.

/// Makes an enum of words, with all of them in order, and both ways between a variant and its word;
/// with what each stands for besides, as a table beside the words.
macro_rules! named {
    (
        $(#[$about:meta])*
        pub enum $set:ident: $name:ident, $from_name:ident {
            $($(#[$means:meta])* $variant:ident = $word:literal,)+
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $set {
            $(#[doc = $word] $(#[$means])* $variant,)+
        }

        impl $set {
            /// All of them, in order.
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$variant),+];

            /// The word in forms, addresses and stored data.
            pub fn $name(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// The one with this word.
            pub fn $from_name(word: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.$name() == word)
            }
        }
    };
    (
        $(#[$about:meta])*
        pub enum $set:ident: $name:ident, $from_name:ident;
        $(#[$says:meta])*
        $more:ident: $type:ty {
            $($(#[$means:meta])* $variant:ident = $word:literal => $value:expr,)+
        }
    ) => {
        named! {
            $(#[$about])*
            pub enum $set: $name, $from_name {
                $($(#[$means])* $variant = $word,)+
            }
        }

        impl $set {
            $(#[$says])*
            pub fn $more(self) -> $type {
                match self {
                    $(Self::$variant => $value,)+
                }
            }
        }
    };
}
