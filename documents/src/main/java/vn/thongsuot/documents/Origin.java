package vn.thongsuot.documents;

/** Who a block comes from; the page marks it, paper does not. */
public enum Origin {
    /** Made from facts. */
    GENERATED,
    /** A person's words beside generated ones. */
    WRITTEN,
    /** Not told apart. */
    PLAIN
}
