//! What several pages use: small parts, one file each.
