package vn.thongsuot.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the text.
 *
 * @param parentBody printed above the issuer; absent where none is printed
 * @param issuer one line or more
 * @param numberLine see {@link Regime#numberLine}
 * @param placeAndDate with blanks for what is not known
 * @param urgency for instance 'KHẨN'; absent without one
 * @param kind for instance 'KẾ HOẠCH'; absent for an official letter, whose subject stands under the number
 * @param addressees after 'Kính gửi'; empty where the kind of document has none
 * @param lines further lines under the subject, such as the period of a report
 */
public record Head(
        Regime regime,
        @Nullable String parentBody,
        List<String> issuer,
        String numberLine,
        String placeAndDate,
        @Nullable String urgency,
        @Nullable String kind,
        String subject,
        List<String> addressees,
        List<String> lines) {

    public static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    public static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
    public static final String TO = "Kính gửi:";

    public Head {
        parentBody = parentBody == null ? null : capitals(parentBody);
        issuer = issuer.stream().map(Head::capitals).toList();
        numberLine = PlainText.of(numberLine);
        placeAndDate = PlainText.of(placeAndDate);
        urgency = urgency == null ? null : PlainText.of(urgency);
        kind = kind == null ? null : capitals(kind);
        subject = PlainText.of(subject);
        addressees = addressees.stream().map(PlainText::of).toList();
        lines = lines.stream().map(PlainText::of).toList();
    }

    /** Of a text that is no official document, such as news: what it is and its title alone. */
    public static Head plain(String kind, String title) {
        return new Head(Regime.STATE, null, List.of(), "", "", null, kind, title, List.of(), List.of());
    }

    /** Whether it has a title alone. */
    public boolean isPlain() {
        return issuer.isEmpty() && numberLine.isEmpty();
    }

    private static String capitals(String text) {
        return Vietnamese.capitals(PlainText.of(text));
    }

    /** One line for one addressee; else a line for each, after the lead. */
    public List<String> addressLines() {
        if (addressees.size() < 2) {
            return addressees.stream().map(one -> TO + " " + one).toList();
        }
        var lines = new ArrayList<String>(List.of(TO));
        for (var index = 0; index < addressees.size(); index++) {
            lines.add("- " + addressees.get(index) + (index == addressees.size() - 1 ? "." : ";"));
        }
        return lines;
    }

    /** By which the document goes. */
    public String name() {
        return kind == null ? subject : kind + " " + subject;
    }
}
