package vn.thongsuot.platformtest.files;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents and sheets of the office formats with nothing in them but the given words. */
public final class TypedFiles {

    private static final String BOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private TypedFiles() {}

    /** A DOCX, one paragraph to a line. */
    public static byte[] document(String... lines) {
        var paragraphs = joined(lines, "<w:p><w:r><w:t>%s</w:t></w:r></w:p>");
        return OfficePackages.document(Map.of(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + paragraphs + "</w:body></w:document>"));
    }

    /** The words of an XLSX, one cell to each. */
    public static byte[] workbook(String... cells) {
        return OfficePackages.of(
                BOOK,
                Map.of(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + joined(cells, "<si><t>%s</t></si>") + "</sst>"));
    }

    /** An XLSX whose one cell has a formula that answers these words. */
    public static byte[] calculated(String words) {
        return OfficePackages.of(
                BOOK,
                Map.of(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>"
                                + "<c r=\"A1\" t=\"str\"><f>B1</f><v>" + words + "</v></c>"
                                + "<c r=\"C1\"><v>42</v></c></row></sheetData></worksheet>"));
    }

    /** A plain archive. */
    public static byte[] archive(Map<String, byte[]> files) {
        return OfficePackages.archive(files);
    }

    private static String joined(String[] texts, String each) {
        return Arrays.stream(texts).map(each::formatted).collect(Collectors.joining());
    }
}
