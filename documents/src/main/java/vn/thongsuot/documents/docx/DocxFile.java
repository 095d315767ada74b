package vn.thongsuot.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.Standing;

/**
 * An official document for a word processor: styles, headings, numbers and tables are what they are called there, so that it
 * can go on being edited. The same document always makes the same bytes.
 */
public final class DocxFile {

    private static final String MAKER = "Thông Suốt";

    private DocxFile() {}

    public static byte[] of(PrintedDocument printed) {
        var document = printed.document();
        try (var file = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            Styles.give(file);
            write(file, document);
            properties(file, document);
            file.write(bytes);
            return Timeless.zip(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("our own file has no properties", e);
        }
    }

    private static void write(XWPFDocument file, OfficialDocument document) {
        var lists = new Lists();
        DocxHead.write(file, document.head(), document.standing() == Standing.DRAFT);
        var body = new DocxBody(file, lists, document);
        body.write(document);
        DocxFoot.write(file, document);
        body.annexes(document);
        lists.writeTo(file);
        DocxPage.set(file);
    }

    private static void properties(XWPFDocument file, OfficialDocument document) throws InvalidFormatException {
        var properties = file.getPackage().getPackageProperties();
        properties.setTitleProperty(document.head().name());
        properties.setSubjectProperty(document.standing().words());
        properties.setContentStatusProperty(document.standing().name());
        properties.setLanguageProperty("vi-VN");
        properties.setCreatorProperty(MAKER);
        properties.setCreatedProperty(Optional.empty());
        properties.setModifiedProperty(Optional.empty());
        file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(MAKER);
    }
}
