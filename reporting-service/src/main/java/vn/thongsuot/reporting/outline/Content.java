package vn.thongsuot.reporting.outline;

/** What the platform generates under a heading from the facts. */
public enum Content {
    /** The documents that the report rests on, by level. */
    BASES,
    /** Who had which part of each task. */
    DIRECTION,
    /** Who was asked, who has answered, and why the others have not. */
    ANSWERS,
    /** Deeds that spread a message. */
    COMMUNICATION,
    /** All other deeds but integrated ones. */
    EVENTS,
    /** Routine work that carried the campaign with it. */
    INTEGRATION,
    /** The table of figures. */
    FIGURES,
    /** Results in words, under the outline's result headings. */
    RESULTS,
    /** What went well, as entered. */
    STRENGTHS,
    /** What did not, as entered. */
    LIMITATIONS,
    /** Requests to others, with a heading for each addressee. */
    RECOMMENDATIONS
}
