package vn.thongsuot.activity.activity;

/** In what way the reporting unit had to do with the deed. */
public enum Mode {
    /** Tổ chức: the unit's own event. */
    ORGANISE,
    /** Tham gia: an event that somebody else holds. */
    TAKE_PART,
    /** Phối hợp: held together with others. */
    COORDINATE,
    /** Lồng ghép: routine work that serves the campaign as well; it must say how. */
    INTEGRATE,
    /** Hưởng ứng: an answer to a day or a campaign. */
    RESPOND
}
