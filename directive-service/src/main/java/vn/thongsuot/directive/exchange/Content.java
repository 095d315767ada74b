package vn.thongsuot.directive.exchange;

import vn.thongsuot.directive.agreement.Matter;

/** What an envelope holds. */
public enum Content {
    DIRECTIVE(Matter.DIRECTIVES),
    RECEIPT(Matter.RECEIPTS);

    private final Matter matter;

    Content(Matter matter) {
        this.matter = matter;
    }

    /** What has to be agreed upon for it. */
    Matter matter() {
        return matter;
    }
}
