package vn.thongsuot.activity.photo;

import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/**
 * How long one photo may be decoded. Past it the reader is told to stop while it tells how far it is: readers take that from
 * no other thread than the one that reads.
 */
final class DecodingDeadline implements IIOReadProgressListener {

    private final long end;

    DecodingDeadline(Duration within) {
        this.end = System.nanoTime() + within.toNanos();
    }

    /** @throws IOException past the deadline, when what was decoded may be only a part */
    void check() throws IOException {
        if (isOver()) {
            throw new IOException("takes too long to decode");
        }
    }

    private boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    @Override
    public void imageProgress(ImageReader reader, float percentageDone) {
        if (isOver()) {
            reader.abort();
        }
    }

    @Override
    public void imageStarted(ImageReader reader, int imageIndex) {
        // the first progress comes soon
    }

    @Override
    public void imageComplete(ImageReader reader) {
        // nothing is left to stop
    }

    @Override
    public void readAborted(ImageReader reader) {
        // the caller asks
    }

    @Override
    public void sequenceStarted(ImageReader reader, int minIndex) {
        // one image is read
    }

    @Override
    public void sequenceComplete(ImageReader reader) {
        // one image is read
    }

    @Override
    public void thumbnailStarted(ImageReader reader, int imageIndex, int thumbnailIndex) {
        // not read
    }

    @Override
    public void thumbnailProgress(ImageReader reader, float percentageDone) {
        // not read
    }

    @Override
    public void thumbnailComplete(ImageReader reader) {
        // not read
    }
}
