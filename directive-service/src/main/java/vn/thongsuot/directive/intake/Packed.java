package vn.thongsuot.directive.intake;

import java.util.List;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.reading.Proposal;
import vn.thongsuot.documents.edxml.HeaderField;

/**
 * The package of the document exchange axis that an intake came in.
 *
 * @param documentId as its sender names the document; empty once it was erased
 * @param files the package itself, then its files in the order of its manifest, all byte for byte
 * @param fields what its header says, the first {@value #SHOWN}, each up to {@value #LONGEST} letters; all of it is in the
 *     package
 * @param stated what of the header has a place in a proposal
 */
public record Packed(String documentId, List<AttachedFile> files, List<HeaderField> fields, Proposal stated) {

    private static final int SHOWN = 500;
    private static final int LONGEST = 1000;

    public Packed {
        files = List.copyOf(files);
        fields = List.copyOf(fields);
    }

    /** As much of the fields as is kept beside the package. */
    static List<HeaderField> shown(List<HeaderField> all) {
        return all.stream().limit(SHOWN).map(Packed::cut).toList();
    }

    private static HeaderField cut(HeaderField field) {
        var text = field.text();
        return text.length() <= LONGEST ? field : new HeaderField(field.element(), text.substring(0, LONGEST));
    }

    /** The package as it came in. */
    public AttachedFile whole() {
        return files.getFirst();
    }

    /** What it carries; empty where it is metadata alone. */
    public List<AttachedFile> attachments() {
        return files.subList(1, files.size());
    }

    /** Nothing of what it says; by their digests its files are known when they come again. */
    Packed erased() {
        return new Packed("", files.stream().map(AttachedFile::erased).toList(), List.of(), Proposal.empty());
    }
}
