package vn.thongsuot.documents.edxml;

/**
 * The kinds of documents that are packed. The numbers follow the list of Nghị định 30/2020/NĐ-CP, as the published example of
 * one province's axis does, in which 18 is an official letter; the code list of the standard itself could not be read.
 */
public enum ExchangeKind {
    PLAN(10, "Kế hoạch"),
    REPORT(14, "Báo cáo");

    private final int number;
    private final String inWords;

    ExchangeKind(int number, String inWords) {
        this.number = number;
        this.inWords = inWords;
    }

    int number() {
        return number;
    }

    String inWords() {
        return inWords;
    }
}
