package vn.thongsuot.activity.activity;

/** Who is better off for it (nhóm thụ hưởng). */
public enum Beneficiary {
    /** Người dân. */
    CITIZENS,
    /** Doanh nghiệp. */
    ENTERPRISES,
    /** Cán bộ, công chức, viên chức. */
    OFFICIALS
}
