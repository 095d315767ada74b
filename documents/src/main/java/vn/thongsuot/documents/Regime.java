package vn.thongsuot.documents;

import org.jspecify.annotations.Nullable;

/** Whose rules of layout hold. */
public enum Regime {
    /** Nghị định 30/2020/NĐ-CP. */
    STATE("Số: "),
    /** Of the Party: its own name instead of the motto, no colon after 'Số'. */
    PARTY("Số ");

    private final String lead;

    Regime(String lead) {
        this.lead = lead;
    }

    /**
     * The line of the number. Numbers below ten get a nought before them, so that none can be written in.
     *
     * @param number absent until it is given; the room for it is kept
     * @param symbol as it follows the number, with its stroke or hyphen; may be empty
     */
    public String numberLine(@Nullable String number, String symbol) {
        if (number == null || number.isBlank()) {
            return lead.strip() + Absence.ROOM + symbol;
        }
        return lead + (number.matches("\\d") ? "0" + number : number) + symbol;
    }
}
