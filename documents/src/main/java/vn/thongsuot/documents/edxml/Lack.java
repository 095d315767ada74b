package vn.thongsuot.documents.edxml;

/** What a record can lack of what a package must say. Nothing of it is ever made up. */
public enum Lack {
    APPROVAL("/status", "exchange-not-approved"),
    NUMBER("/number", "exchange-without-number"),
    SYMBOL("/symbol", "exchange-without-symbol"),
    DAY("/date", "exchange-without-day"),
    PLACE("/placeName", "exchange-without-place"),
    ISSUERS_CODE("/unit", "exchange-without-issuers-code"),
    RECIPIENTS_CODE("/recipients", "exchange-without-recipients-code");

    private final String pointer;
    private final String rule;

    Lack(String pointer, String rule) {
        this.pointer = pointer;
        this.rule = rule;
    }

    /** Where it would stand in the record. */
    public String pointer() {
        return pointer;
    }

    /** Stable name of what is missing. */
    public String rule() {
        return rule;
    }
}
