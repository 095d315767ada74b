package vn.thongsuot.local.infrastructure.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.local.infrastructure.Part;

/**
 * The embedded store, for trying out: MongoDB's protocol over one file. An acknowledged write survives a
 * kill of the process. Secondary indexes are accepted and ignored, so every query but by id reads all.
 */
public final class Store implements Part {

    private static final int CACHE_MEGABYTES = 16;

    private final Path folder;
    private final int port;
    private volatile @Nullable MongoServer server;

    public Store(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    @Override
    public String name() {
        return "store";
    }

    @Override
    public void start() throws IOException {
        Files.createDirectories(folder);
        MongoServer started = new MongoServer(new DurableBackend(open(folder.resolve("store.mv"))));
        server = started;
        started.bind(new InetSocketAddress("127.0.0.1", port), 1, 8);
    }

    @Override
    public void stop() {
        MongoServer running = server;
        if (running != null) {
            running.shutdownNow();
        }
    }

    /**
     * Nothing is committed behind our back: see {@link DurableBackend}. Room is used again as soon as the newest
     * commit does not need it, which a kill of the process cannot harm; only a loss of power could.
     */
    private static MVStore open(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        store.setRetentionTime(0);
        return store;
    }
}
