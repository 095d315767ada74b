package vn.thongsuot.organisation.secrecy;

/** How secret a state secret is, by the law on their protection. */
public enum Secrecy {
    /** Mật. */
    CONFIDENTIAL,
    /** Tối mật. */
    SECRET,
    /** Tuyệt mật. */
    TOP_SECRET
}
