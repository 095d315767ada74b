package vn.thongsuot.directive.agreement;

/** What may pass from one tenant to another. */
public enum Matter {
    /** Văn bản chỉ đạo, as a copy. */
    DIRECTIVES,
    /** Xác nhận đã nhận. */
    RECEIPTS,
    /** Số liệu tổng hợp of the indicators agreed upon, never the records behind them. */
    FIGURES,
    /** Kiến nghị, đề xuất of approved reports; who takes them gives the answers, and who gives them takes these. */
    RECOMMENDATIONS
}
