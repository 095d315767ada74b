package vn.thongsuot.plan.plan;

/** What a section is about, where the platform needs to know it. */
public enum Topic {
    PURPOSES,
    REQUIREMENTS,
    THEME,
    SLOGANS,
    CONTENTS,
    FORMS,
    PARTICIPATION,
    ORGANISATION,
    BUDGET,
    TARGETS
}
