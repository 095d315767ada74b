package vn.thongsuot.reporting.dataset;

import java.util.Map;
import java.util.Optional;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.dataset.DataSet.Part;
import vn.thongsuot.reporting.report.KeptFiles;

/** What everybody may read of data sets: those that were ever published, while the tenant has laid them open. */
public final class ReadingOpenData {

    private final Aggregates<DataSet> sets;
    private final KeptFiles files;
    private final OpenData open;

    public ReadingOpenData(Aggregates<DataSet> sets, KeptFiles files, OpenData open) {
        this.sets = sets;
        this.files = files;
        this.open = open;
    }

    /** The tenant's licence; 404 when data sets are not open. */
    public String licence(TenantId tenant) {
        return open.require(tenant, OpenList.DATA_SETS).licence();
    }

    /** Those of which a version stands. */
    public Page<DataSet> page(TenantId tenant, PageQuery query) {
        licence(tenant);
        return sets.page(tenant, query, Map.of(DataSet.STANDING, true)).map(Versioned::state);
    }

    /** Empty for one that was never published: nobody outside learns that it is prepared. */
    public Optional<DataSet> find(TenantId tenant, String slug) {
        licence(tenant);
        return sets.find(tenant, DataSet.idOf(tenant, slug))
                .map(Versioned::state)
                .filter(set -> !set.versions().isEmpty());
    }

    /** The bytes as they were published. */
    public byte[] bytes(TenantId tenant, Part part) {
        return files.kept(tenant, part.sha256())
                .orElseThrow(() -> new IllegalStateException("bytes of a published version are gone"));
    }
}
