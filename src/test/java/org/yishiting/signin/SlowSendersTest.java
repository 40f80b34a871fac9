package org.yishiting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.TestPropertySource;

/** Connections that send a byte now and then, more of them than the server has threads. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:slow;DB_CLOSE_DELAY=-1",
            "server.tomcat.threads.max=12",
            "yishiting.bodies.grace=2s",
            "yishiting.bodies.at-once=8",
            "yishiting.bodies.at-once-per-address=6"
        })
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SlowSendersTest extends Visitor {

    private static final int DRIBBLERS = 24;

    @Test
    void slowSendersStopNobodyAndAreEnded() throws Exception {
        List<Socket> dribblers = new ArrayList<>();
        for (int i = 0; i < DRIBBLERS; i++) {
            dribblers.add(
                    dribbler(i % 2 == 0 ? "application/x-www-form-urlencoded" : "multipart/form-data; boundary=x"));
        }
        try {
            assertThat(get("/login").statusCode()).isEqualTo(200);
            long refused = dribblers.stream()
                    .filter(socket -> answers(socket, "503", Duration.ofSeconds(2)))
                    .count();
            assertThat(refused).isEqualTo(DRIBBLERS - 6);

            long begun = System.nanoTime();
            while (dribblers.stream().anyMatch(SlowSendersTest::takesAByte)
                    && System.nanoTime() - begun < Duration.ofSeconds(60).toNanos()) {
                assertThat(get("/login").statusCode()).isEqualTo(200);
                TimeUnit.MILLISECONDS.sleep(200);
            }
            assertThat(dribblers).noneMatch(SlowSendersTest::takesAByte);
        } finally {
            for (Socket socket : dribblers) {
                socket.close();
            }
        }
        assertThat(location(signIn(USER, PASSWORD))).endsWith("/camunda/app/tasklist/default/");
    }

    private Socket dribbler(String type) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write(("POST /login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type
                                + "\r\nContent-Length: 100000\r\n\r\n-")
                        .getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    private static boolean answers(Socket socket, String status, Duration within) {
        try {
            socket.setSoTimeout(Math.toIntExact(within.toMillis()));
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();
            return line != null && line.contains(status);
        } catch (IOException nothing) {
            return false;
        }
    }

    private static boolean takesAByte(Socket socket) {
        try {
            socket.getOutputStream().write('-');
            socket.getOutputStream().flush();
            return true;
        } catch (IOException ended) {
            return false;
        }
    }
}
