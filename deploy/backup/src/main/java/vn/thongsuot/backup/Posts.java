package vn.thongsuot.backup;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Which posts somebody held on a day; the audit names persons as their tokens do, a proof names their posts too. */
final class Posts {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final MongoCollection<Document> positions;

    Posts(Installation of) {
        this.positions = of.of("directive").getCollection("positions");
    }

    /** Titles in order, each once; empty for whoever held none. */
    List<String> of(String subject, Instant at) {
        var day = LocalDate.ofInstant(at, ZONE);
        var titles = new TreeSet<String>();
        for (var found : positions.find(new Document("state.subject", subject))) {
            var post = found.get("state", Document.class);
            if (holds(post.getString("validFrom"), post.getString("validTo"), day)) {
                titles.add(post.getString("title"));
            }
        }
        return List.copyOf(titles);
    }

    private static boolean holds(String from, @Nullable String to, LocalDate day) {
        return !day.isBefore(LocalDate.parse(from)) && (to == null || !day.isAfter(LocalDate.parse(to)));
    }
}
