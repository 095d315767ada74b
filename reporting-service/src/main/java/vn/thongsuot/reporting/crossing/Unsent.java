package vn.thongsuot.reporting.crossing;

/** Why a recommendation, or an answer to one, does not go to another tenant. */
public enum Unsent {
    /** Không có thỏa thuận còn hiệu lực: no terms that stood when it was made, and hold today, let it pass. */
    NO_AGREEMENT,
    /** Who asks stands at no top, and no directive of that tenant went to it. */
    NOT_FOR_TENANT,
    /** It is none of our reports that asks, as where another tenant's request was forwarded. */
    NOT_OURS,
    /** Nobody has told us yet of the unit that it is for, so that nobody knows whether that is another tenant's. */
    ADDRESSEE_UNKNOWN
}
