package vn.thongsuot.reporting.figure;

import java.util.Set;

/** What of the figures this instance takes its part in computing. */
public interface Computing {

    /** These generations and no others from now on; what is kept here of others goes. */
    void compute(Set<Integer> generations);
}
