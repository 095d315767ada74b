package vn.thongsuot.activity.activity.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Attachment;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.files.ReceivedFile;

/** What is said beside a photo or file that is sent. Blank texts count as absent. */
record AttachmentForm(
        @Nullable String caption,
        @Nullable String photographer,
        @Nullable String rights,
        @Nullable LocalDate takenOn) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LONGEST_CAPTION = 1000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_RIGHTS = 500;

    /** @throws RefusedException naming each field that breaks a rule */
    void check(Command command) {
        var broken = new ArrayList<Violation>();
        if (Texts.optional(caption) == null) {
            broken.add(Violation.of("caption", "not-blank"));
        }
        checkLength(broken, "caption", caption, LONGEST_CAPTION);
        checkLength(broken, "photographer", photographer, LONGEST_NAME);
        checkLength(broken, "rights", rights, LONGEST_RIGHTS);
        if (takenOn != null && takenOn.isAfter(LocalDate.ofInstant(command.at(), ZONE))) {
            broken.add(Violation.of("takenOn", "taken-in-future"));
        }
        if (!broken.isEmpty()) {
            throw new RefusedException(Refusal.invalid(broken));
        }
    }

    private static void checkLength(List<Violation> broken, String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            broken.add(Violation.of(field, "size", Integer.toString(longest), "0"));
        }
    }

    Attachment photo(Command command, String id, ReceivedFile file, Attachment.Copies copies) {
        var credit = new Attachment.Credit(Texts.optional(photographer), Texts.optional(rights), takenOn);
        return attachment(command, id, Attachment.Kind.PHOTO, file, credit, copies);
    }

    Attachment file(Command command, String id, ReceivedFile file) {
        return attachment(command, id, Attachment.Kind.FILE, file, null, null);
    }

    private Attachment attachment(
            Command command,
            String id,
            Attachment.Kind kind,
            ReceivedFile file,
            Attachment.@Nullable Credit credit,
            Attachment.@Nullable Copies copies) {
        return new Attachment(
                id,
                kind,
                new Attachment.Stored(file.sha256(), file.name(), file.type().mediaType(), file.size()),
                Texts.text(caption == null ? "" : caption),
                credit,
                copies,
                new Attachment.Trace(command.by().subject(), command.at()),
                null);
    }
}
