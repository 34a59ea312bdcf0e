import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.Logger;
import com.jcraft.jsch.Session;
import java.util.Map;

/** Uploads or downloads one file with JSch; errors end in a stack trace. */
public class JschPut {
  public static void main(String[] args) throws Exception {
    Map<String, String> env = System.getenv();
    if (env.containsKey("VERBOSE")) {
      JSch.setLogger(
          new Logger() {
            public boolean isEnabled(int level) {
              return true;
            }

            public void log(int level, String message) {
              System.err.println((level == 0 ? "DEBUG" : level == 1 ? "INFO" : "WARN") + ": " + message);
            }
          });
    }
    JSch jsch = new JSch();
    jsch.setKnownHosts(System.getProperty("user.home") + "/.ssh/known_hosts");
    if (env.containsKey("KEY")) {
      if (env.containsKey("PASSPHRASE")) jsch.addIdentity(env.get("KEY"), env.get("PASSPHRASE"));
      else jsch.addIdentity(env.get("KEY"));
    }
    Session session = jsch.getSession(env.get("LOGIN"), env.get("HOST"), Integer.parseInt(env.get("PORT")));
    if (env.containsKey("PASSWORD")) session.setPassword(env.get("PASSWORD"));
    session.connect(6000);
    ChannelSftp sftp = (ChannelSftp) session.openChannel("sftp");
    sftp.connect(6000);
    if (env.get("ACTION").equals("put")) sftp.put(env.get("LOCAL"), env.get("REMOTE"));
    else if (env.get("ACTION").equals("get")) sftp.get(env.get("REMOTE"), env.get("LOCAL"));
    else System.out.println(sftp.ls(env.get("REMOTE")));
    System.out.println("done");
    session.disconnect();
  }
}
