package vn.thongsuot.reporting.figure.stream;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;

/** Bounds the memory of the state stores: one cache and small write buffers instead of 50 MB and more for each store. */
public final class SmallStores implements RocksDBConfigSetter {

    static {
        RocksDB.loadLibrary();
    }

    private static final LRUCache CACHE = new LRUCache(8 * 1024 * 1024L);
    private static final long WRITE_BUFFER = 2 * 1024 * 1024L;

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        var table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferSize(WRITE_BUFFER);
        options.setMaxWriteBufferNumber(2);
    }

    @Override
    public void close(String storeName, Options options) {
        // the cache is shared and lives as long as the process
    }
}
