package vn.thongsuot.documents.docx;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a document, as {@code styles.xml} beside this class has them. */
final class Styles {

    static final String TITLE = "Title";
    static final String SUBJECT = "Subtitle";
    static final String ADDRESSEE = "Addressee";
    static final String ISSUER = "IssuerLine";
    static final String COUNTRY = "Country";
    static final String MOTTO = "Motto";
    static final String NUMBER = "NumberLine";
    static final String PLACE = "PlaceAndDate";
    static final String RULE = "Rule";
    static final String BASIS = "Basis";
    static final String NORMAL = "Normal";
    static final String BULLET = "ListBullet";
    static final String TABLE = "TableGrid";
    static final String CELL = "Cell";
    static final String COLUMN = "ColumnHead";
    static final String NOTE = "Note";
    static final String FOR = "ForLead";
    static final String FOR_LINE = "ForLine";
    static final String SIGNING = "Signing";
    static final String HEADER = "Header";
    static final String MARK = "BoxedMark";

    private static final int DEEPEST = 3;

    private Styles() {}

    static String heading(int depth) {
        return "Heading" + Math.min(depth, DEEPEST);
    }

    static void give(XWPFDocument file) throws IOException {
        try (var stream = Styles.class.getResourceAsStream("styles.xml")) {
            if (stream == null) {
                throw new IllegalStateException("styles.xml is not on the class path");
            }
            file.createStyles().setStyles(StylesDocument.Factory.parse(stream).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml is not well formed", e);
        }
    }
}
