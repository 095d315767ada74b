package vn.thongsuot.documents;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What a tagged PDF tells those who hear it. */
final class Tags {

    private Tags() {}

    static int count(PDStructureNode node, String type) {
        var found = 0;
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found += (type.equals(element.getStructureType()) ? 1 : 0) + count(element, type);
            }
        }
        return found;
    }
}
