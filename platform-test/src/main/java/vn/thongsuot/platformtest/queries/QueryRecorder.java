package vn.thongsuot.platformtest.queries;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** Hears what the application under test asks its store, while it is told to listen; of each shape it keeps the first. */
public final class QueryRecorder implements CommandListener, MongoClientSettingsBuilderCustomizer {

    private final Map<String, StoredQuery> heard = new ConcurrentHashMap<>();
    private volatile boolean listening;

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (listening) {
            StoredQuery.of(event)
                    .filter(query -> !query.isReconciling())
                    .ifPresent(query -> heard.putIfAbsent(query.shape(), query));
        }
    }

    void listen() {
        heard.clear();
        listening = true;
    }

    /** What was heard, sorted by what it asks. */
    List<StoredQuery> stop() {
        listening = false;
        return heard.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
