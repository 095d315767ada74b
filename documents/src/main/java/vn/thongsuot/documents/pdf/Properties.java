package vn.thongsuot.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.thongsuot.documents.OfficialDocument;

/** What a PDF says of itself: title, standing and language, and no time of its making. */
final class Properties {

    private static final long SAME_FOR_ALL = 1;

    private Properties() {}

    static void set(PDDocument file, OfficialDocument document) throws IOException {
        var information = file.getDocumentInformation();
        information.setTitle(document.head().name());
        information.setSubject(document.standing().words());
        information.getCOSObject().removeItem(COSName.CREATION_DATE);
        information.getCOSObject().removeItem(COSName.MOD_DATE);
        var catalog = file.getDocumentCatalog();
        catalog.setLanguage("vi");
        var preferences = catalog.getViewerPreferences() == null
                ? new PDViewerPreferences(new COSDictionary())
                : catalog.getViewerPreferences();
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        file.setDocumentId(SAME_FOR_ALL);
    }
}
