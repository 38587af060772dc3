//! What of the portfolio is looked at, as the address has it.

use closeout::portfolio::{Column, Facet, Query};
use rstest::rstest;

/// What is read is written again, without what was passed over.
#[rstest]
#[case::nothing("", "")]
#[case::all(
    "find=contoso&next=note&step=discuss&milestone=near&region=emea&manager=Dana%20Ruiz&due=late&sort=-tenant",
    "find=contoso&next=note&step=discuss&milestone=near&region=emea&manager=Dana%20Ruiz&due=late&sort=-tenant"
)]
#[case::another_order("sort=next&region=apj", "region=apj&sort=next")]
#[case::the_last_of_two("region=apj&region=emea", "region=emea")]
#[case::the_order_that_is_usual("sort=due", "")]
#[case::turned_round("sort=-due", "sort=-due")]
#[case::unknown_parts("colour=red&region=mars&due=&sort=size&&=&find", "")]
#[case::signs("find=a%26b%3Dc%25 d%23e", "find=a%26b=c%25%20d#e")]
#[case::as_browsers_write_it("find=%E6%A0%AA%E5%BC%8F", "find=%E6%A0%AA%E5%BC%8F")]
#[case::damaged("find=%E6%A0&manager=%", "find=%EF%BF%BD&manager=%25")]
fn the_address_is_read_and_written(#[case] address: &str, #[case] written: &str) {
    let query = Query::read(address);
    assert_eq!(query.address(), written);
    assert_eq!(Query::read(&query.address()), query);
}

#[test]
fn a_facet_has_one_value_or_any() {
    let mut query = Query::read("region=emea");
    assert!(query.is_narrow());
    query.narrow(Facet::Region, Some("apj".to_owned()));
    assert_eq!(query.filter(Facet::Region), Some("apj"));
    query.narrow(Facet::Region, None);
    assert_eq!((query.filter(Facet::Region), query.is_narrow()), (None, false));
}

#[test]
fn a_column_is_sorted_by_and_then_the_other_way_round() {
    let mut query = Query::default();
    let mut addresses = Vec::new();
    for column in [Column::Due, Column::Due, Column::Tenant, Column::Tenant, Column::Next] {
        query.sort_by(column);
        addresses.push(query.address());
    }
    assert_eq!(addresses, ["sort=-due", "", "sort=tenant", "sort=-tenant", "sort=next"]);
}
