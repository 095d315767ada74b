package vn.thongsuot.plan.plan;

/** What was entered of an item; of one that was never reported on there is no state. */
public enum ItemState {
    DONE,
    UNFINISHED
}
