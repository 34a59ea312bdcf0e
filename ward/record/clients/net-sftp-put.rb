# Uploads one file with Ruby's net-sftp; errors end in a backtrace.
require 'net/sftp'

options = { port: ENV['PORT'].to_i, timeout: 6, non_interactive: true, keys_only: true, verify_host_key: :always, use_agent: false }
options[:keys] = [ENV['KEY']] if ENV['KEY']
options[:passphrase] = ENV['PASSPHRASE'] if ENV['PASSPHRASE']
options[:password] = ENV['PASSWORD'] if ENV['PASSWORD']
options[:verbose] = :debug if ENV['VERBOSE']
Net::SFTP.start(ENV['HOST'], ENV['LOGIN'], options) do |sftp|
  if ENV['ACTION'] == 'put'
    sftp.upload!(ENV['LOCAL'], ENV['REMOTE'])
  else
    sftp.download!(ENV['REMOTE'], ENV['LOCAL'])
  end
end
puts 'done'
