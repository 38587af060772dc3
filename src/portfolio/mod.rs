//! Many cases at once: what the list says of each, which are looked for and in which order, and tables that bring
//! tenants in and out.
