package vn.thongsuot.documents.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import vn.thongsuot.documents.Numbering;

/**
 * The numbered lists of a file. Parts beside each other that are marked as a word processor would count them become one list
 * that it counts on its own; other marks, such as letters with đ, are written as text.
 */
final class Lists {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int LATIN_LETTERS = 26;

    /** One way of counting: what the file calls it, how the mark is put together, and the marks that come out. */
    private record Way(String format, String text, IntFunction<String> mark) {}

    private static final List<Way> WAYS = List.of(
            new Way("upperRoman", "%1.", place -> Numbering.roman(place) + "."),
            new Way("decimal", "%1.", place -> place + "."),
            new Way("lowerLetter", "%1)", place -> place > LATIN_LETTERS ? "" : (char) ('a' + place - 1) + ")"),
            new Way("bullet", Numbering.DASH, place -> Numbering.DASH));

    private final List<Way> used = new ArrayList<>();

    /** A list of its own for these marks; empty where they must be written as text. */
    Optional<BigInteger> of(List<String> marks) {
        return WAYS.stream().filter(way -> fits(way, marks)).findFirst().map(this::add);
    }

    /** A list of dashes. */
    BigInteger dashes() {
        return add(WAYS.getLast());
    }

    static void put(XWPFParagraph paragraph, BigInteger list) {
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    private static boolean fits(Way way, List<String> marks) {
        return IntStream.range(0, marks.size())
                .allMatch(index -> way.mark().apply(index + 1).equals(marks.get(index)));
    }

    private BigInteger add(Way way) {
        used.add(way);
        return BigInteger.valueOf(used.size());
    }

    void writeTo(XWPFDocument file) {
        var numbering = new StringBuilder("<w:numbering xmlns:w=\"" + NAMESPACE + "\">");
        for (var index = 0; index < used.size(); index++) {
            numbering.append(counting(index, used.get(index)));
        }
        for (var index = 0; index < used.size(); index++) {
            numbering.append(
                    "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(index + 1, index));
        }
        try {
            file.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(
                                    numbering.append("</w:numbering>").toString())
                            .getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("our own numbering is not well formed", e);
        }
    }

    private static String counting(int index, Way way) {
        return ("<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">"
                        + "<w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"%s\"/>"
                        + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\"567\"/></w:pPr></w:lvl></w:abstractNum>")
                .formatted(index, way.format(), way.text());
    }
}
