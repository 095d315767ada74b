package vn.thongsuot.platform.outbox;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;

/** Who changed what, when and from where: before and after of every field that differs. */
final class AuditEntry {

    private AuditEntry() {}

    static Document of(Command command, String collection, String id, @Nullable Document before, Document after) {
        return new Document("collection", collection)
                .append("aggregate", id)
                .append("by", command.by().subject())
                .append("at", Date.from(command.at()))
                .append("origin", command.origin())
                .append("changes", changes(before == null ? new Document() : before, after));
    }

    private static List<Document> changes(Document before, Document after) {
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        var changes = new ArrayList<Document>();
        for (var field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new Document("field", field)
                        .append("before", before.get(field))
                        .append("after", after.get(field)));
            }
        }
        return changes;
    }
}
