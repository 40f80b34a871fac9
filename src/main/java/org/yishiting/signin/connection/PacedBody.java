package org.yishiting.signin.connection;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A request's body that has to come at a pace, however it is read: as a form, as files or as a stream. */
final class PacedBody implements InputBuffer {

    private final InputBuffer sent;
    private final BodyLimits limits;
    private final Runnable ended;
    private final long begun = System.nanoTime();

    private long bytes;
    private boolean over;
    private boolean tooSlow;

    /** @param ended run as soon as all of it is there; may run again */
    PacedBody(InputBuffer sent, BodyLimits limits, Runnable ended) {
        this.sent = sent;
        this.limits = limits;
        this.ended = ended;
    }

    /** Whether it came too slowly, or stopped. */
    boolean isTooSlow() {
        return tooSlow;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (System.nanoTime() - begun > limits.nanosFor(bytes)) {
            tooSlow = true;
            throw new SocketTimeoutException("a body came slower than " + limits.bytesPerSecond() + " bytes a second");
        }
        int read = sent.doRead(handler);
        if (read < 0) {
            over = true;
            ended.run();
        } else {
            bytes += read;
        }
        return read;
    }

    /** What nobody has asked for: the container would wait for it without a pace. */
    void readToTheEnd() {
        Nothing rest = new Nothing();
        try {
            while (!over && doRead(rest) >= 0) {
                rest.setByteBuffer(null);
            }
        } catch (IOException broken) {
            tooSlow = true;
        }
    }

    @Override
    public int available() {
        return sent.available();
    }

    /** Takes what is read and forgets it. */
    private static final class Nothing implements ApplicationBufferHandler {

        private ByteBuffer buffer;

        @Override
        public void setByteBuffer(ByteBuffer read) {
            buffer = read;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // it is forgotten
        }
    }
}
