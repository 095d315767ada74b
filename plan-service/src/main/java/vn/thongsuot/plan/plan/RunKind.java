package vn.thongsuot.plan.plan;

/** What a stretch of text is made from. */
public enum RunKind {
    /** Its own words. */
    TEXT,
    /** The theme of the campaign, in quotes. */
    THEME,
    /** One of the campaign's slogans, in quotes. */
    SLOGAN,
    /** A link to a section of this plan, printed in its own words even where they name another section. */
    SECTION,
    /** A directive cited in the body; its own words if there are any, else generated. */
    DIRECTIVE,
    /** Who leads and who co-ordinates, generated from the roles of the section's item. */
    ROLES
}
