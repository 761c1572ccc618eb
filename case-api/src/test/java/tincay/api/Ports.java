package tincay.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports to come back to: below those the system gives to whoever calls out, so that nobody takes one meanwhile. */
public final class Ports {

    private Ports() {}

    /** A port that is free, and the one after it too. */
    public static int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 16_000) * 2;
            if (isFree(port) && isFree(port + 1)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
