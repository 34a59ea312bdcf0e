import ch.ethz.ssh2.Connection;
import ch.ethz.ssh2.SFTPv3Client;
import ch.ethz.ssh2.SFTPv3FileHandle;
import java.io.File;
import java.nio.file.Files;
import java.util.Map;

/** Uploads one file with Ganymed SSH-2. */
public class GanymedPut {
  public static void main(String[] args) throws Exception {
    Map<String, String> env = System.getenv();
    Connection connection = new Connection(env.get("HOST"), Integer.parseInt(env.get("PORT")));
    connection.connect(null, 6000, 6000);
    boolean in =
        env.containsKey("PASSWORD")
            ? connection.authenticateWithPassword(env.get("LOGIN"), env.get("PASSWORD"))
            : connection.authenticateWithPublicKey(
                env.get("LOGIN"), new File(env.get("KEY")), env.get("PASSPHRASE"));
    if (!in) throw new java.io.IOException("Authentication failed.");
    SFTPv3Client sftp = new SFTPv3Client(connection);
    SFTPv3FileHandle file = sftp.createFile(env.get("REMOTE"));
    byte[] bytes = Files.readAllBytes(new File(env.get("LOCAL")).toPath());
    sftp.write(file, 0, bytes, 0, bytes.length);
    sftp.closeFile(file);
    System.out.println("done");
    connection.close();
  }
}
