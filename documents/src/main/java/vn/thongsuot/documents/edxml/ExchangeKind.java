package vn.thongsuot.documents.edxml;

import vn.thongsuot.documents.PlainText;

/**
 * The kind of a document in a package. The numbers follow the list of Nghị định 30/2020/NĐ-CP, as the published example of
 * one province's axis does, in which 18 is an official letter; the code list of the standard itself could not be read. So
 * whoever reads a package goes by the words.
 *
 * @param number not negative
 * @param inWords for instance {@code Kế hoạch}
 */
public record ExchangeKind(int number, String inWords) {

    public static final ExchangeKind PLAN = new ExchangeKind(10, "Kế hoạch");
    public static final ExchangeKind REPORT = new ExchangeKind(14, "Báo cáo");

    public ExchangeKind {
        inWords = PlainText.of(inWords);
    }
}
