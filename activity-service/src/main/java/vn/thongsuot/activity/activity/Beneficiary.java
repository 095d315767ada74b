package vn.thongsuot.activity.activity;

/** Who is better off for it (nhóm thụ hưởng). */
public enum Beneficiary {
    CITIZENS("người dân"),
    ENTERPRISES("doanh nghiệp"),
    OFFICIALS("cán bộ, công chức, viên chức");

    private final String words;

    Beneficiary(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
