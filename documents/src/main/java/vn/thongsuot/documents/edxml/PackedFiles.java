package vn.thongsuot.documents.edxml;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.documents.edxml.ReceivedPackage.ReceivedAttachment;

/** The files of a package that is read: each named once by the manifest, carried once, and the same bytes that were sent. */
final class PackedFiles {

    private final List<Part> references;
    private final List<Part> carried;
    private final List<Fault> faults;

    PackedFiles(Part root, List<Fault> faults) {
        var body = root.part("edXMLEnvelope", "edXMLBody").orElseThrow();
        this.references = body.part("edXMLManifest")
                .or(() -> body.part("Manifest"))
                .orElseThrow()
                .all("Reference");
        this.carried = root.part("AttachmentEncoded").stream()
                .flatMap(part -> part.all("Attachment").stream())
                .toList();
        this.faults = faults;
    }

    /** In the order of the manifest. */
    List<ReceivedAttachment> read() {
        var byId = carriedById();
        var files = new ArrayList<ReceivedAttachment>();
        for (var reference : references) {
            var part = byId.remove(id(reference));
            if (part == null) {
                fault(reference, "ContentId", "edxml-file-missing");
            } else {
                files.add(file(reference, part));
            }
        }
        byId.values().forEach(part -> fault(part, "ContentId", "edxml-file-not-named"));
        return files;
    }

    private Map<String, Part> carriedById() {
        var byId = new HashMap<String, Part>();
        for (var part : carried) {
            if (byId.putIfAbsent(id(part), part) != null) {
                fault(part, "ContentId", "edxml-file-twice");
            }
        }
        return byId;
    }

    private ReceivedAttachment file(Part reference, Part part) {
        var encoded = part.part("ContentTransferEncoded").map(Part::takeText).orElse("");
        var bytes = Base64.getMimeDecoder().decode(encoded);
        var id = id(part);
        if (bytes.length == 0) {
            fault(part, "ContentTransferEncoded", "edxml-empty");
        } else if (id.startsWith(Attachment.DIGEST)
                && !id.startsWith(Attachment.DIGEST + Attachment.digest(bytes) + ".")) {
            fault(part, "ContentTransferEncoded", "edxml-digest-differs");
        }
        return new ReceivedAttachment(
                reference.said("AttachmentName").orElse(""),
                reference.said("ContentType").orElse(""),
                bytes);
    }

    private void fault(Part part, String element, String rule) {
        faults.add(new Fault(part.path() + "/" + element, rule, ""));
    }

    private static String id(Part part) {
        return part.said("ContentId").orElse("").strip();
    }
}
