package vn.thongsuot.reporting.crossing;

/** Why what another tenant sends is not taken. */
public enum Refused {
    /** What stands inside is not what stands outside, or is not whole. */
    FORGED,
    /** Không có thỏa thuận còn hiệu lực. */
    NO_AGREEMENT,
    /** No unit of ours stands for the tenant that asks. */
    SENDER_UNKNOWN,
    /** No unit of ours has a code that it is addressed to, and we know of no top of our tree. */
    ADDRESSEE_UNKNOWN,
    /** It answers nothing that we sent to that tenant. */
    NOTHING_OF_OURS
}
