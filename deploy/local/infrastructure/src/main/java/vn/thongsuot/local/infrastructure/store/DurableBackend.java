package vn.thongsuot.local.infrastructure.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * Answers a write only after it is in the file, and answers {@code hello}, which newer drivers and health
 * checks send and the original does not know.
 */
final class DurableBackend extends H2Backend {

    private static final int COMPACTION_MILLIS = 2_000;
    private static final int COMMITS_BETWEEN_TIDYING = 200;
    private static final int FILL_PERCENT_WANTED = 50;
    private static final int MOVED_AT_ONCE = 4 << 20;

    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "hello",
            "ismaster",
            "ping",
            "buildinfo",
            "killcursors",
            "endsessions",
            "listcollections",
            "listindexes",
            "listdatabases",
            "serverstatus",
            "connectionstatus");

    private final MVStore file;
    private final GroupCommit commit;
    private long commits; // one thread at a time, as GroupCommit promises

    DurableBackend(MVStore file) {
        super(file);
        this.file = file;
        this.commit = new GroupCommit(this::commitAndTidy);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equals("hello")) {
            return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
        }
        if (READS.contains(command.toLowerCase(Locale.ROOT))) {
            return super.handleCommand(channel, database, command, query);
        }
        return commit.after(() -> super.handleCommand(channel, database, command, query));
    }

    /** Each commit leaves some 30 kB of old pages behind; without tidying the file would only grow. */
    private void commitAndTidy() {
        file.commit();
        if (++commits % COMMITS_BETWEEN_TIDYING == 0) {
            file.compact(FILL_PERCENT_WANTED, MOVED_AT_ONCE);
        }
    }

    @Override
    public void close() {
        file.close(COMPACTION_MILLIS);
    }
}
