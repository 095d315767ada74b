package vn.thongsuot.directive.opendata.messaging;

import java.util.List;
import vn.thongsuot.directive.opendata.Opening;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.platform.aggregate.Versioned;

/** An opening as the services that have open lists see it. */
record OpeningWire(String id, long version, List<OpenList> lists, List<String> directives, String licence) {

    static OpeningWire of(Versioned<Opening> versioned) {
        var opening = versioned.state();
        return new OpeningWire(
                versioned.id(), versioned.version(), opening.lists(), opening.directives(), opening.licence());
    }
}
