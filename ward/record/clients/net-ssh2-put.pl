# Uploads one file with Perl's Net::SSH2 (libssh2).
use strict;
use warnings;
use Fcntl qw(O_WRONLY O_CREAT O_TRUNC);
use Net::SSH2;

my $ssh2 = Net::SSH2->new(timeout => 6000);
$ssh2->connect($ENV{HOST}, $ENV{PORT}) or $ssh2->die_with_error("Unable to connect");
$ssh2->check_hostkey('strict') or $ssh2->die_with_error("Host key");
if ($ENV{PASSWORD}) { $ssh2->auth_password($ENV{LOGIN}, $ENV{PASSWORD}) or $ssh2->die_with_error("Unable to authenticate") }
else { $ssh2->auth_publickey($ENV{LOGIN}, "$ENV{KEY}.pub", $ENV{KEY}, $ENV{PASSPHRASE}) or $ssh2->die_with_error("Unable to authenticate") }
my $sftp = $ssh2->sftp or $ssh2->die_with_error("Unable to start SFTP");
my $file = $sftp->open($ENV{REMOTE}, O_WRONLY | O_CREAT | O_TRUNC)
  or $sftp->die_with_error("Unable to open $ENV{REMOTE}");
open my $in, '<', $ENV{LOCAL} or die "$ENV{LOCAL}: $!";
while (read $in, my $bytes, 32768) { print {$file} $bytes or $sftp->die_with_error("write") }
print "done\n";
